"""Words that any paper may have, so that they tell of a place or a person only where they stand as its name would."""

from spo.case.days.words import MONTHS

_WORDS = """
a abbey abbott about academy acre acres after again airport all alley also am amber an and angel any apartment april
arcade arch archer are art as at august aunt autumn avenue back baker bakery bakes ball bank banks bar barber barker
barn barracks base basement bass bay be beach bean beauty been bell berry best bill bird bishop black blacksmith blake
block bloom bloomer boat bob bond bone boot border bottom bowl box brand brandy bridge bridges bright broad brook
brother brow brown buck building built bull burn burns bus bush business but butcher butler button butts by cafe camp
can canal cannon car card care carol carpenter carter castle cat cause central centre chance chandler chapel chapman
chase cherry child chip christian church city clark clay cleaners clerk cliff clinic close club coach coast coffee coin
cole college colt combs common community company constable cook cooper cope corner cottage cottages could council
country county court coward cox crane crescent crisp cross crow crown crystal current curry dad daft daisy dale daniel
darling date daughter dawn day days dc dean dental department depot destiny dick did district do dock does dog don door
dot dove down dr draper drew drink drive driver dry ds duck duke dyer early earnest east easterly eastwood edge elm em
end english estate eve exchange eyes factory fair faith family farm farmer farmers father feed fen fern ferry field
fielder fields fifth finch first fish fisher five flat fletcher flood floor flora flower flowers folly food foot for
ford forest former fort foster foundry found fountain four fourth fowler fox frank franklin free freeman french friend
from front frost fry fuller gale garage garden gardener gardens garland gate gates gave gene general get gift ginger
glass glen glover go godfrey gold golden good gore got grace grand grange grant grass grave graves gray great green grey
grocer grove gun guy gym had hair hal half hall ham hand hands harbour hardy hare harmony harper harry hart has hatch
have hawk hay hayward hazel he head health heard heart heath heather heights her herd high hill hills him his hobby
holder holiday hollow holly holy home honey honor hood hook hope horn horse hospital hostel hotel house how hunt hunter
hurt i if ill in independent infant infants inn insurance into iris iron is island it its ivory ivy jack jade jasmine
jay jet jewel jim jo job joe john jolly josh joy judge junction june junior just justice keen kid king kings kit kitchen
knight knott laboratory lady lake lamb lance land lane lark lash lashes last laundry laurel lavender lee left leisure
lemon library light lighthouse like lily line little living lock lodge long loop lord love low lower lucky mace made
main major make man mann manor many march mark market marsh marshal mason may mayor me mead meadow meadows mean medical
melody merchants mercy mews miles mill miller mills mine miss misty moat moody moon moor moore more mosque moss most
mother mount mountain mr mrs ms much mum murray must my nail nails near nell nest new nic nick no noble none noon norm
norman north not now number nurse nursery nutter oak oakes of off office ok old olive oliver on once one only opal or
orange orchard order other our out over owen own packhouse page paige pain paine palace palmer parade parents parish
park parker parks parrot parson parsons part partner parts pass pat path patience pavilion pay pc peace peacock pearl
penny pepper per perfect pharmacy physiotherapy pier pike pine pip piper pitt place plain plant playing plot plum pm
point pollard pond pool poole pop pope poppy pops port porter post pots potter power powers practice precious premises
prep preparatory price pride priest primary prince princess prior priory property prudence pub public pump quarry
quarter quay queen queens quick race railway rain raven ray reach read reader rear rectory reed reef refuge residence
rich ridge right ring rise river rivers roach road rob robin rock rod roman room rooms roots rope rose rosemary rosie
ross roundabout rove row royal ruby runs rush rusty s sacred sadler safe saffron sage said saint sally salmon salon salt
sam sand sands sandy savannah saw sawyer say scales scarlet school schools sea seal sears second secondary see seen send
sent serenity sergeant service services set sexton sgt sharp shaw she shelter shepherd ship shoe shop short should side
sienna sierra silver since singer sister sixth skinner skip sky slaughter sleep slip small smart smith snow so
solicitors some son sonny sons south spa spark sparks spears speed spice spring square stable stables stack staff star
stars station steel sterling stew still stock stone store stores stormy stream street strong studio study such sue
summer summers sun sunday sunny supplies surgery swan sweet swift synagogue tanner taylor ted temple temporary terrace
terry than that thatcher the their them then there they third this thorn three tiller tim time times to told tom tommy
too took top tow tower town trade tram trees trinity turner turpin twenty two tyler uncle under union unit university
until up upon upper us use used vale valley van very vets vicarage victor view villa village vine vineyard viola violet
volunteer wade wait wake wales walk walker wall walls ward was water waters way wayne we weaver webb webster week weeks
welch well wells went were west wharf what wheel wheeler when where which white who why wild wilde wiles will willow
willows win wind windmill winter wise with without wolf wood woods words work workplace works worth would wren wright
yard yes yet you young younger your
"""
ORDINARY = frozenset((*_WORDS.split(), *MONTHS))
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
