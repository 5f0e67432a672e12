"""Digits that are said one by one in another language, as people do who were asked for a number in theirs."""

import re
import unicodedata
from collections.abc import Iterator

_NOUGHT_TO_NINE = """
albanian zero nje dy tre kater pese gjashte shtate tete nente
arabic sifr/sifir wahid/wahed/wa7ed ithnan/itnain/itnen/tnen thalatha/talata/tlata arbaa/arba khamsa/5amsa sitta/setta
    sabaa/saba thamaniya/tamanya/tmanya tisaa/tisa
bengali shunno/shunyo ek dui tin char panch choy/choi shat/sat aat noy/noi
bulgarian nula edno dve tri chetiri pet shest sedem osem devet
czech nula jedna/jeden dva/dve tri ctyri pet sest sedm osm devet
dutch nul een twee drie vier vijf zes zeven acht negen
french zero un/une deux trois quatre cinq six sept huit neuf
german null eins zwei/zwo drei vier funf/fuenf sechs sieben acht neun
greek miden ena dyo/dio tria tessera pente exi efta/epta okto/ochto ennia
gujarati shunya ek be tran char panch chha saat aath nav
hindi sifar/sifr/shunya/zero ek do teen/tin char/chaar paanch/panch/pach chhe/che/chay/cheh saat/sat aath/ath/aat nau/no
hungarian nulla egy ketto/ket harom negy ot hat het nyolc kilenc
irish naid aon do tri ceathair cuig se seacht ocht naoi
italian zero uno due tre quattro cinque sei sette otto nove
kurdish sifir/sifr yek/ek du/dudu se char/chwar penc/penj ses/shash heft/hawt hest/hasht neh/no
latvian nulle viens divi tris cetri pieci sesi septini astoni devini
lithuanian nulis vienas du trys keturi penki sesi septyni astuoni devyni
persian sefr/sifr yek do se chahar/char panj shesh/shish haft hasht noh/no
polish zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec
portuguese zero um dois/duas tres quatro cinco seis/meia sete oito nove
punjabi sifar/zero ikk/ik do tinn/tin char panj/punj chhe/che satt/sat atth/ath naun/nau/nao
romanian zero unu/una doi/doua trei patru cinci sase sapte opt noua
russian nol/nul odin dva tri chetyre pyat shest sem vosem devyat
serbian nula jedan dva tri cetiri pet sest sedam osam devet
slovak nula jeden dva tri styri pat sest sedem osem devat
somali eber/sifir kow/hal laba saddex/sadex afar shan lix toddoba/todoba siddeed/sideed sagaal/sagal
spanish cero uno/una dos tres cuatro cinco seis siete ocho nueve
swahili sifuri moja mbili tatu nne tano sita saba nane tisa
tamil poojyam/suliyam onru/onnu irandu/rendu moonru/moonu naangu/naalu ainthu/anju aaru ezhu/elu ettu onbathu/ombathu
turkish sifir bir iki uc dort bes alti yedi sekiz dokuz
ukrainian nul odyn dva try chotyry pyat shist sim visim devyat
vietnamese khong mot hai ba bon nam sau bay tam chin
welsh dim/sero un dau/dwy tri/tair pedwar/pedair pump chwech/chwe saith wyth naw
"""
_TONGUES = [
    {word: str(digit) for digit, words in enumerate(line.split()[1:]) for word in words.split("/")}
    for line in re.sub(r"\n +", " ", _NOUGHT_TO_NINE).strip().split("\n")
]
_ALSO_ENGLISH_WORDS = """
a be char dim do dos due hat kate no nine pan pet pump sam sat se see sex sei set si six tatu teen tin tri van
"""
_TELLING = frozenset[str]().union(*_TONGUES).difference(_ALSO_ENGLISH_WORDS.split())
_WORD = re.compile(r"[^\W_]+")
_UNDOTTED = str.maketrans("łı–—", "li--")
_FEWEST, _DIFFERENT = 5, 3
"""Digits one after another that are a number, and different words that a text with one has."""


def in_other_tongues(text: str) -> Iterator[str]:
    """Yield a text with each run of digits that is said in another language in figures."""
    low = text.lower()
    if not low.isascii():
        low = unicodedata.normalize("NFKD", low.translate(_UNDOTTED)).encode("ascii", "ignore").decode()
    said = _TELLING.intersection(low.replace(",", " ").replace("-", " ").split())
    if len(said) >= _DIFFERENT:
        low = low.replace("'", "")
        for digits in _TONGUES:
            if len(said.intersection(digits)) >= _DIFFERENT and (read := _in_figures(low, digits)) != low:
                yield read


def _in_figures(text: str, digits: dict[str, str]) -> str:
    one = "|".join((*sorted(digits, key=len, reverse=True), r"\d"))
    run = re.compile(rf"(?<![^\W_])(?:{one})(?:[\W_]{{1,3}}(?:{one})){{{_FEWEST - 1},}}(?![^\W_])")
    return run.sub(lambda found: "".join(digits.get(word, word) for word in _WORD.findall(found[0])), text)
