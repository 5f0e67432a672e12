"""All the papers on a desk read together into proposals. Nothing is saved, and nothing leaves the computer."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain, dropwhile
from types import MappingProxyType

from spo.case import When
from spo.case.days.running import dates_in
from spo.guidance import Guidance

from ..columns import Headings
from ..pasting.lines import LINE_END
from ..reading import FileRefused, limits
from .authority import authorities_in
from .bearing import with_bearing
from .broken import without_broken_words
from .checks import checks_of
from .columns import with_tabs
from .consulted import consulted_of
from .convictions import days_of, proceedings_of, stage_of
from .each_time import each_time
from .exports import exports_of, marked_in, senders_of, with_rows
from .faults import NOT_READ, without_faults
from .force import force_of
from .fuller import with_fuller
from .gathering import gathered
from .helping import helps_of
from .hours import with_hours
from .interview import with_answers
from .kinds import kind_of, last_day_of, sheets_of, written_on
from .listed import with_listed
from .lists import Lists, one_of
from .logs import ENQUIRY, NOT_HIS, told_in_log
from .matching import acts_of, with_beside, with_other_days, with_passages
from .notebooks import parts_of
from .opening import opened
from .orders import order_of
from .orders_told import bail_in, orders_in, without_papers
from .own_words import with_own_words
from .paper import Paper, as_one
from .people import BORN_BEFORE, Mentioned, people_in
from .proposals import (
    Act,
    Check,
    Consulted,
    DatedPassage,
    Is,
    Order,
    PaperRead,
    Proceeding,
    Proposals,
)
from .prose_record import told_of
from .renamed import with_former_names
from .rows import told_in_rows
from .several import papers_in
from .signed import with_signed
from .tables import exhibits_in, told_in_chronology, when_of, with_producers
from .telling import Reader, Told
from .things import Things, identifiers_in, place_key, places_in, quotes_in, street_of
from .ties import with_ties
from .warned import warned_in, warnings_of, with_words
from .withheld import closed_from, withheld_in

_TOTAL = 512 * 1024 * 1024
_MOST_LINES, _LONGEST, _SHORTEST = 20_000, 5_000, 60
NO_ROOM = "More than 512 MB of files stand before this one. Put it in a folder of its own, and read that."
ONLY_FIRST = "Only the first 20,000 lines of this file, and 5,000 letters of each, were read. Read the rest by itself."
DAMAGED = "This file is damaged, or is of a kind that is not known. Open it, save it anew, and try again."
_IN_PERSON = ("visiting", "visit", "visit", "waiting-near", "following", "in-person", "damage", "filming")
"""The methods of acts that show that he knows where they were."""
_SOON = timedelta(28)
"""Within which a charge is taken to be what came of an arrest."""
_SOME_DAY = re.compile(r".*\d|[a-z]", re.DOTALL)
"""What stands in a column of dates, read or not; a name begins with a capital and has no figure."""
_CLOCK = r"(?:today\s+|at\s+)*\d\d[:.]?\d\d(?:\s*hrs)?"
_FOR = re.compile(
    r"\b(?:on\s+susp(?:icion)?(?:\s+of)?|susp(?:icion)?\s+of|(?:arrested|arr)(?:\s+[\w/:]+){0,3}?\s+susp(?:icion)?(?:\s+of)?"
    rf"|(?:arrested|arr)\s+(?:(?:{_CLOCK}\s+)?for|{_CLOCK}(?!\s+(?:today\s+)?(?:at|by|h/a|in|o/s|outside)\b))"
    r"|ch(?:ar)?ge?d\s+(?:with\s+)?(?:this\s+date,?\s+|today,?\s+)?(?:with\s+)?)\s*(?:x\s?\d{1,2}\s+)?(?=\w)"
    r"([^.;,]{3,120}(?:,\s+(?:(?:committed|on|between|from|dated?)\s+)?\d{1,2}[/.-]\d[^.;,]{0,40})?)",
    re.IGNORECASE,
)


def read_desk(
    files: Iterable[tuple[str, bytes]], guidance: Guidance, kinds: Mapping[str, Is] = MappingProxyType({})
) -> Proposals:
    """Return what is proposed from files, by name and content. A file that cannot be read is told in a sentence.

    `kinds` are what the officer says that some of them are, by name: these are not guessed.
    """
    lists, most, total = Lists(guidance), limits(guidance.figures), 0
    headings = Headings(guidance.headings)
    papers: list[Paper] = []
    told: list[dict[str, object]] = []
    for name, content in files:
        total += len(content)
        try:
            if total > _TOTAL:
                raise FileRefused(NO_ROOM)
            for paper in chain.from_iterable(
                [part] if part.name in kinds else sheets_of(part, lists, guidance)
                for one in opened(name, content, most)
                for part in papers_in(one, lists)
            ):
                lines = tuple(LINE_END.sub(" ", line)[:_LONGEST] for line in paper.lines)
                lines = lines if paper.tables else with_tabs(lines, lists, headings)
                known_as = kinds.get(paper.name) or ("" if paper.is_ == "not known" else paper.is_)
                is_ = known_as or kind_of(replace(paper, lines=_begun(lines)), lists, guidance)
                kept = lines if is_ == "messages" else lines[:_MOST_LINES]
                known = replace(paper, is_=is_, lines=kept)
                papers.append(replace(known, written=written_on(known)))
                why = (
                    ONLY_FIRST
                    if len(kept) < len(paper.lines) or any(len(line) > _LONGEST for line in paper.lines)
                    else ""
                )
                told.append({"name": paper.name, "is": is_, "lines": len(kept), "told": why})
        except FileRefused as refused:
            told.append({"name": name, "is": "not read", "told": str(refused)})
        except (ValueError, LookupError, RecursionError, MemoryError):
            told.append({"name": name, "is": "not read", "told": DAMAGED})
    papers = without_broken_words(papers, lists, guidance)
    latest = max((paper.written for paper in papers if paper.written), default=None)
    papers = [paper if paper.written else replace(paper, written=last_day_of(paper, latest)) for paper in papers]
    found, faults = without_faults(lambda sound: _proposed(sound, lists, guidance), papers)
    for file in told:
        says = faults.get(str(file["name"]))
        file.update({"told": says} if says else {}, **({"is": "not read"} if says == NOT_READ else {}))
    return found.model_copy(update={"files": tuple(map(PaperRead.model_validate, told))})


def _proposed(papers: Sequence[Paper], lists: Lists, guidance: Guidance) -> Proposals:
    by = {kind: [paper for paper in papers if paper.is_ == kind] for kind in {paper.is_ for paper in papers}}
    words = [paper for paper in papers if paper.is_ != "messages"]
    exhibits = exhibits_in(by, lists)
    things = Things(lists, [one.mark for one in exhibits])
    people = people_in(
        [(paper, closed_from(paper, lists)) for paper in words if paper.is_ not in ("not known", "rows")], lists
    )
    people = with_former_names(people, words, lists)
    mentioned = Mentioned(people)
    exhibits = with_producers(exhibits, people)
    exports = exports_of(by.get("messages", ()), guidance)
    identifiers = identifiers_in(words, things, senders_of(exports))
    places = places_in(words, things)
    reader = Reader(lists, things, mentioned, identifiers, places)
    every = [
        *(one for paper in by.get("log", ()) for one in told_in_log(paper, reader)),
        *(one for paper in by.get("chronology", ()) for one in told_in_chronology(paper, guidance, reader)),
    ]
    reports = [paper for paper in by.get("note", ()) if not lists.has("privileged", paper.text)]
    in_books = [one for paper in chain(by.get("notebook", ()), reports) for one in warned_in(paper, reader)]
    beside = [[one.act for one in every if one.kind == kind] for kind in (NOT_HIS, ENQUIRY)]
    every = [one for one in every if one.kind not in (NOT_HIS, ENQUIRY)]
    told = [
        Told(one.kind, act)
        for one in every
        if one.kind
        for act in (each_time(one.act, reader) if one.kind == "act" else [one.act])
    ]
    logs = frozenset(paper.name for paper in by.get("log", ()))
    prose = (paper for paper in papers if paper.is_ in ("statement", "note", "notebook", "interview", "not known"))
    passages = [one for paper in prose for one in _passages(paper, lists, things, mentioned)]
    passages.extend(one for export in exports for one in marked_in(export, lists))
    passages += [_passage(one.act) for one in every if not one.kind and _SOME_DAY.match(one.act.date.words)]
    acts_told = [one.act for one in told if one.kind == "act"]
    in_rows = [*told_in_rows(by.get("rows", ()), lists, guidance, mentioned, [*acts_told, *passages])]
    passages += [one for one in in_rows if isinstance(one, DatedPassage)]
    acts = acts_of([*acts_told, *(one for one in in_rows if isinstance(one, Act))], lists, logs)
    been = {place_key(place) for act in acts if act.method in _IN_PERSON for place in act.where}
    passages = gathered(passages, lambda one: (one.sources[0].file, one.sources[0].words, one.what))
    record = gathered(
        [one for paper in by.get("convictions", ()) for one in proceedings_of(paper, lists)],
        lambda one: (one.committed.earliest and (one.committed.earliest, one.committed.latest, one.breach)) or one,
        ("stage",),
    )
    orders = _orders([order_of(paper, lists, guidance, mentioned) for paper in by.get("order", ())])
    bails = [one for paper in [*by.get("log", ()), *reports] for one in bail_in(paper, lists, guidance, mentioned)]
    orders += _orders(without_papers([*bails, *orders_in(record, lists, guidance, mentioned)], orders))
    named = "\n".join(clause.words for order in orders for clause in order.clauses).lower()
    seen = " ".join(act.what for act in acts if act.method in _IN_PERSON).lower()
    unseen = [
        one
        for one in places
        if place_key(one.address) not in been and street_of(one.address) not in named
        if re.match(r"(?i:flat\b)|\d", one.address) or street_of(one.address) not in seen
    ]
    strict, listed = acts, {mark.mark: " ".join(one.words for one in mark.sources) for mark in exhibits}
    acts = with_other_days(
        with_passages([with_rows(act, exports, lists) for act in with_beside(acts, *beside)], passages),
        passages,
        {paper.name for paper in by.get("statement", ())},
    )
    logged = [one.act for one in told if one.kind == "act" and one.act.sources[0].file in logs]
    typed = frozenset(paper.name for paper in by.get("chronology", ()))
    acts = with_fuller(acts, by.get("statement", ()), logged, typed, reader)
    warned = tuple(with_words(one, passages) for one in warnings_of(told, in_books, reader))
    acts = with_listed(acts, exhibits, warned)
    people = with_signed(with_ties(people, words, lists, mentioned), by.get("statement", ()))
    kept = [
        paper for paper in words if paper.is_ in ("log", "chronology", "exhibits", "interview", "order", "notebook")
    ]
    notes = [*by.get("note", ()), *by.get("not known", ()), *by.get("authority", ())]
    listing = [paper for kind in ("log", "exhibits", "note", "interview", "notebook") for paper in by.get(kind, ())]
    people = with_hours(
        with_own_words(people, by.get("statement", ()), kept, lists, mentioned),
        [*notes, *by.get("interview", ())],
        lists,
        mentioned,
    )
    acts = with_bearing(acts, by.get("log", ()), reader)
    acts = with_answers(acts, strict, [*by.get("log", ()), *by.get("interview", ())], listed, lists)
    return Proposals(
        people=tuple(people),
        places=tuple(places),
        identifiers=tuple(identifiers),
        orders=tuple(orders),
        proceedings=(
            *_with_arrests(record, [one for one in told if one.kind == "arrest"], lists),
            *told_of(reports, record, lists),
        ),
        warnings=warned,
        incidents=tuple(acts),
        exhibits=tuple(exhibits),
        force=force_of(words, guidance),
        authority=tuple(authorities_in(by.get("authority", ()), by.get("log", ()), lists)),
        checks=tuple(gathered([one for paper in words for one in checks_of(paper, lists)], _of_search)),
        consulted=tuple(gathered([one for paper in notes for one in consulted_of(paper, lists)], _of_day)),
        helps=tuple(gathered([one for paper in listing for one in helps_of(paper, lists)], lambda one: one.words)),
        withheld=tuple(withheld_in(papers, lists, things, people, unseen)),
        passages=tuple(passages),
    )


def _begun(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines by which a paper is known, from the first with words: of several in a file each has its own."""
    return tuple(dropwhile(lambda line: not line.strip(), lines))[:_MOST_LINES]


def _of_day(one: Consulted) -> tuple[str, object]:
    return one.who.casefold(), one.date.earliest


def _of_search(one: Check) -> tuple[str, object]:
    return one.system.casefold(), one.date.earliest


def _orders(found: Sequence[Order]) -> list[Order]:
    """Return orders, with copies of one as one, by the copy that has the most clauses."""
    fullest = sorted(found, key=lambda one: -len(one.clauses))
    clauses = {one.key: one.clauses for one in reversed(fullest)}
    made = {one.key: one for one in gathered(fullest, lambda one: one.key)}
    return [made[key].model_copy(update={"clauses": clauses[key]}) for key in dict.fromkeys(one.key for one in found)]


_TYPED = re.compile(
    r"\b(?:(?:typed|printed|prepared|updated)\b[^.;\d]{0,40}|signed\s*:[^;\d]{0,60}|page\s{1,3})$", re.IGNORECASE
)
"""Before the day on which a paper was made, which is no day of what it tells."""


def _with_arrests(record: Sequence[Proceeding], told: Sequence[Told], lists: Lists) -> Iterator[Proceeding]:
    """Yield what a record has, and the arrests of logs for an offence that is named, where it has none of the day.

    An arrest that led to a charge is told by the charge, with the lines of both where the record has it.
    """
    days = days_of(record)
    found: list[Proceeding] = []
    for act in (one.act for one in told):
        offence = _FOR.search(act.what)
        if offence and act.date.earliest and act.date.earliest not in days:
            days.add(act.date.earliest)
            words = " ".join(one.act.sources[0].words for one in told if one.act.date.earliest == act.date.earliest)
            stage = stage_of(words, lists)
            alleged, committed = _when_committed(offence[1], act.date.earliest)
            found.append(
                Proceeding(offence=alleged, stage=stage, date=act.date, committed=committed, sources=act.sources)
            )
    for one in record:
        before = (source for arrest in found if _led_to(arrest, one, lists) for source in arrest.sources)
        yield one.with_sources(*before)
    for one in found:
        if not any(_led_to(one, charge, lists) for charge in (*record, *found)):
            yield one


def _led_to(arrest: Proceeding, charge: Proceeding, lists: Lists) -> bool:
    """Whether a charge came soon after an arrest that is no charge itself, and not for another offence."""
    day, later = arrest.date.earliest, charge.date.earliest
    charged = charge.stage == "charged" != arrest.stage
    soon = charged and day and later and day <= later <= day + _SOON
    return bool(soon and _may_be_one(arrest.offence, charge.offence, lists))


def _may_be_one(one: str, two: str, lists: Lists) -> bool:
    """Whether two offences have a word in common, in full or cut short, or one has no word but an Act's name."""
    ours, theirs = ([word.lower() for word in _OFFENCE_WORD.findall(words)] for words in (one, two))
    if any(mine.startswith(other) or other.startswith(mine) for mine in ours for other in theirs):
        return True
    acts = [name for pair in lists.words("offence-in-full") if "Act " in pair for name in pair.split(": ", 1)]
    bare = re.compile(rf"\b(?:{one_of(acts)})\b", re.IGNORECASE)
    return not all(_OFFENCE_WORD.search(bare.sub("", words)) for words in (one, two))


_OFFENCE_WORD = re.compile(
    r"\b(?!(?:an[dy]|the|for|from|with|without|whilst|while|acts?|sections?|sect|contrary)\b)[a-z]{3,}",
    re.IGNORECASE,
)
"""A word by which an offence may be known, and none that many have."""


def _when_committed(words: str, on: date) -> tuple[str, When]:
    """Return an offence, and apart from it when it is said to have been committed: `theft 1/2/26 - 3/2/26`."""
    words = re.sub(r"\b(?:betw|btwn)\b", "between", words)
    first = next((one.start for one in dates_in(words, on) if one.first), len(words))
    alleged = _BEFORE_DAYS.sub("", words[:first])
    return alleged or words.strip(), when_of(words[len(alleged) :].strip(" ,()"), on)


_BEFORE_DAYS = re.compile(r"(?:[\s(,–—-]|\b(?:between|from|on)\b)*$", re.IGNORECASE)


def _passage(act: Act) -> DatedPassage:
    """Return a row of a chronology that no word shows to be an act, for the officer to say."""
    said = {name: getattr(act, name) for name in ("what", "exhibits", "people", "sources", "asks")}
    return DatedPassage(dates=(act.date,), quotations=quotes_in(act.what), **said)


def _passages(paper: Paper, lists: Lists, things: Things, mentioned: Mentioned) -> Iterator[DatedPassage]:
    """Yield the dated passages of a statement or a note, as far as the part that is for the police alone."""
    last = None
    book = paper.is_ == "notebook"
    every = parts_of(paper) if book else ((lines, When()) for lines in paper.paragraphs(closed_from(paper, lists)))
    for paragraph, over in every:
        text = as_one(paragraph).text
        dates = [one for one in dates_in(text, paper.written, anchor=over.earliest or last) if one.first]
        dates = [
            one for one in dates if not (BORN_BEFORE.search(text[: one.start]) or _TYPED.search(text[: one.start]))
        ]
        last = dates[-1].last if dates else last
        days = {one.when.earliest: one.when for one in dates} if over.earliest is None else {over.earliest: over}
        if days and len(text) > _SHORTEST:
            yield DatedPassage(
                dates=tuple(days.values()),
                quotations=quotes_in(text),
                exhibits=things.marks(text),
                people=mentioned.in_text(text),
                sources=(paper.source(paragraph[0].number, paragraph[-1].number),),
            )
