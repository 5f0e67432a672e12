"""Words that any paper may have, so that they tell of a place or a person only where they stand as its name would."""

_PLACES = """
a an and at by down her his in little my near new of off old on or our out over s the their to under up upper with
abbey academy acre acres airport alley apartment arcade arch avenue back bakery bank banks bar
barn barracks base basement bay beach bell block boat border bottom box bridge broad brook building built bush bus
business butts cafe camp canal car care castle cause central centre chapel chase church city clinic close club coach
coast coffee college common community company corner cottage cottages council country county court crescent cross dale
dean depot department district dock door drive east easterly edge elm end estate exchange factory fair family farm
farmers feed fen ferry field fields fifth first five flat floor folly food foot ford forest fort foundry four fourth
fox free front garage garden gardens gate general glen grand grange grass great green grove gym half hall harbour
hatch head health heath heights high hill hills hollow home hope horse hospital hostel hotel house independent infant
infants inn island job junction junior kings lake land lane laundry leisure library lighthouse line living lock lodge
long loop low lower main manor market marsh mead meadow medical merchants mews mill mills mine moat moor moss mosque
mount mountain north nursery oak office one orchard order packhouse palace parade parents park part partner path
pavilion pharmacy physiotherapy pier pine place plain playing plot point pond pool port post practice premises prep
preparatory primary priory property pub public pump quarry quarter quay queens race railway rear reach rectory refuge
residence ridge right ring rise river road rock room rooms roundabout row royal salon sand sands school schools sea
second secondary service services shelter ship shop short side sixth slip solicitors sons south spa spring square
stable stables star stars station stone store stores stream street studio study summer sun sunday supplies surgery
swan synagogue temple terrace third top tower town trade tram trees twenty two union unit university vale valley van
vets vicarage view villa village vineyard volunteer walk wall ward water way well wells west wharf wheel white wild
willows wind windmill wood woods work works workplace yard young best bright brow lash dry cleaners hair beauty nail
nails dental laboratory insurance lady saint holy sacred heart cross
"""

_FIRST_NAMES = """
amber angel april august autumn bill bob brandy carol cherry chip christian clay cliff colt crystal daisy dale dawn
dean destiny dick don dot drew earnest em eve faith fern flora flower frank gale gene ginger glen grace grant guy hal
harmony harry hazel heath heather holly honey honor hope hunter iris ivory ivy jack jade jasmine jay jet jewel jim jo
joe john josh joy june justice kit lance lark laurel lavender lee lily major mark mason may melody mercy miles misty
nell nick nic norm olive opal pat patience pearl penny peace pip pop pops poppy precious prince princess prudence
queen ray raven reed reef rich river rob robin rod roman rose rosemary rosie ruby rusty sage sandy saffron sally sam
savannah scarlet serenity sienna sierra skip sky sonny sterling stew stormy sue summer sunny ted terry tim tom tommy
trinity victor viola violet wade ward wayne will willow win winter wren
"""

_SURNAMES = """
abbott archer baker ball bank banks barber barker barn bass bean beach bell berry best bird bishop black blacksmith
blake bloom bloomer boot bond bone bowl brand bridge bridges bright brown buck bull burn burns bush butcher butler
button cannon card carpenter carter castle chance chandler chapel chapman child church clark clay clerk close coin
cole combs constable cook cooper cope corner court coward cox crane crisp cross crow crown curry daft dale daniel
darling date day dean draper drew drink driver duck duke dyer early east eastwood english eyes fair farmer fielder
field fields finch fish fisher fletcher flood flowers ford forest foster fountain fowler fox franklin freeman french
friend frost fry fuller gates gardener garland gift glass glover godfrey gold golden good gore grace grave graves gray
green grey grocer gun hall ham hand hands hardy hare harper hart hatch hawk hay hayward head heard herd hill hills
hobby holder holiday holly home hood hook hope horn house hunt hunter hurt iron jewel jolly joy judge justice keen kid
king kitchen knight knott lake lamb lane lark last lemon light lock long lord love low lucky mace mann march
marsh marshal mason mayor mean meadows miller mills moody moon moor moss moore murray nail nest new noble noon norman
north nurse nutter oak oakes oliver orange owen page paige pain paine palmer parish park parker parks parson parsons
parrot pass peacock pearl pepper perfect pike pine piper pitt plant plum pollard pond poole pope porter potter powers
price priest prince prior pride quick race rain read reader reed rich rivers roach robin rock roots rope ross rove
rush sadler sage salmon salt sands sawyer scales seal sears sergeant sexton sharp shaw shepherd shoe short silver
singer skinner slaughter sleep small smart smith snow spark sparks spears speed spice spring stack staff star steel
still stock stone street strong summer summers swan sweet swift tanner taylor temple thatcher thorn tiller tyler trees
turner turpin tow town vale vine wade wait wake wales walker wall walls ward waters weaver webb webster weeks welch
wells west wheeler white wild wilde wiles winter wise wolf wood woods worth wright yard young younger power words
"""

_COMMON = """
about after again all also am any are as be been but can could day days did do does for from gave get go got had has
have he him how i if into is it its just like made make man many me more most much must no none not now number once
only other own part parts pay per said saw say see seen send sent set she should since so some still such than that
them then there they this three time times told too took until upon us use used very was we week went were what when
where which who why without would yes yet you your ms mr mrs miss dr pc dc ds sgt pm ok cat dog art ill dove bakes
pots runs lashes brother sister mother father dad mum aunt uncle son daughter friend current former safe temporary
left
"""

ORDINARY = frozenset(f"{_PLACES} {_FIRST_NAMES} {_SURNAMES} {_COMMON}".split())
"""Words that are in anybody's prose."""

SHORTEST = 5
"""Letters and digits that a value needs before it is found wherever it stands."""


def long_enough(words: list[str]) -> bool:
    """Return whether words have letters and digits enough to be found wherever they stand."""
    return len("".join(words)) >= SHORTEST


def is_ordinary(words: list[str]) -> bool:
    """Return whether each of some words, in small letters, is one that anybody uses."""
    return {word for word in words if len(word) > 1} <= ORDINARY


def tells(words: list[str]) -> bool:
    """Return whether words, in small letters, are long enough to be looked for, and not all of them ordinary ones."""
    return long_enough(words) and not is_ordinary(words)
