"""Words of addresses and names of firms with their usual short forms, any of which stands for any other of its line."""

from .letters import squeeze

_STREETS = """
avenue av ave avn
boulevard blvd bvd boul
broadway bdwy
circus circ
close cl clo
court ct crt
crescent cr cres cresc
drive dr drv
drove drov drv dr
bank bk
esplanade esp
garden gardens gdn gdns gds
grove gr gro grv
highway hwy hway
hill hl
lane ln la
mews mws
mount mt
parade par pde
park pk
place pl plc
promenade prom
quay qy
road rd
square sq
street st str saint
terrace ter terr tce
walk wk wlk
way wy
wharf whf
yard yd
approach appr
row
rise
view vw
green grn gn
gate
vale
fold
brow
wynd
croft
causeway
chase
dale
end
heath
meadow meadows mdw mdws
"""

_BUILDINGS = """
apartment apartments apt apts appt
building buildings bldg bldgs bld
centre center ctr cntr
college coll
cottage cottages cott cotts cottge cot cots
estate est
farm fm
flat flt fl
floor flr
heights hts
hospital hosp
house ho hse
lodge ldg
mansions mans
school sch schl
station stn sta
surgery surg sgy
practice prac
health hlth
medical med
academy acad
primary prim
infants infant inf
junior jnr
almshouses almshouse
point pt
houses
lodges
tower towers twr twrs
unit
university univ uni
villa villas
hall
hostel
hotel
refuge
shelter
nursery
library
bakery
barn
"""

_OTHERS = """
and n
brothers bros
company co
east e
great gt grt
market mkt
church ch
saint st
mount mt
old
industrial ind
junction jn jct
limited ltd
little lt
lower lwr
north n
plc
south s
upper up upr
west w
first 1st premier premiere primera
second 2nd deuxieme segunda druga
third 3rd troisieme tercera trzecia
fourth 4th quatrieme cuarta czwarta
fifth 5th cinquieme quinta piata
sixth 6th sixieme sexta szosta
seventh 7th septieme septima siodma
eighth 8th huitieme octava osma
ninth 9th neuvieme novena dziewiata
tenth 10th dixieme decima dziesiata
"""


def _lines(rows: str) -> list[list[str]]:
    return [line.split() for line in rows.split("\n") if line]


_SPELLINGS: dict[str, list[str]] = {}
for _line in _lines(_STREETS + _BUILDINGS + _OTHERS):
    for _word in _line:
        if len(_word) > 1:  # the s of Cooper's is no south
            _SPELLINGS.setdefault(_word, []).extend(_line)

STREETS = frozenset(_STREETS.split())
"""Words that end the name of a street."""

BUILDINGS = frozenset(_BUILDINGS.split())
"""Words that end the name of a building."""

_WITHIN = "apartment apt appt block bed floor flat flt fl plot pod room studio suite unit"
_FIRMS = "co company inc limited llp ltd plc"

WITHIN = frozenset(_WITHIN.split())
"""Words that stand before the number of a part of a building."""

FIRMS = frozenset(_FIRMS.split())
"""Words that end the name of a firm, and may be left out."""


def spellings(word: str) -> tuple[str, ...]:
    """Return a word and its usual forms."""
    return word, *_SPELLINGS.get(word, ())


def spelt(word: str) -> str:
    """Return a pattern for a word, as squeezed text has it, in any of its usual forms."""
    return choice(*spellings(word))


def choice(*alternatives: str) -> str:
    """Return a pattern for any of several words, as squeezed text has them."""
    forms = dict.fromkeys(map(squeeze, alternatives))
    return f"(?:{'|'.join(forms)})" if len(forms) > 1 else next(iter(forms))
