"""Which column of a table is which part of a row: each by the surest sign, and none for two unless it says both."""

from collections.abc import Sequence
from dataclasses import dataclass

from .headings import CONTACT, Headings, plain_heading
from .looks import Looks

_NOT_WHEN = (
    "end",
    "ended",
    "finish",
    "duration",
    "length",
    "birth",
    "dob",
    "read",
    "delivered",
    "modified",
    "exported",
)
_MONEY = ("balance", "paid in", "money in", "credit", "amount")
_LEAST = 0.3
# What a row comes from, where a table has no column of that name, by the surest sign.
_COMES_FROM = {"source": 1.0, "reported-to": 0.95, "exhibits": 0.9, "witness": 0.8}


@dataclass(frozen=True)
class Parts:
    """The headings of a table, and what the cells under each look like."""

    headings: Sequence[str]
    looks: Sequence[Looks]
    known: Headings
    wanted: Sequence[str]
    """What is looked for, besides the date and the time."""

    def columns(self) -> dict[str, int]:
        """Return the number of each column, from 1, by what it is."""
        columns = self._when()
        taken = set(columns.values())
        free = [number for number in range(1, len(self.headings) + 1) if number not in taken]
        sure = {(number, part): self._sure(number, part) for number in free for part in self.wanted}
        # The surest first; of two that are as sure, the one that stands first.
        for (number, part), score in sorted(sure.items(), key=lambda item: (-item[1], item[0][0])):
            if score >= _LEAST and number not in taken and part not in columns:
                columns[part] = number
                taken.add(number)
        self._account(columns, taken)
        self._bank(columns)
        self._both(columns)
        self._people(columns, taken)
        return columns

    def _when(self) -> dict[str, int]:
        numbers = range(1, len(self.headings) + 1)
        dates = {number: self._date(number) for number in numbers}
        date = max(dates, key=lambda number: (dates[number], -number), default=0)
        if not date or dates[date] < _LEAST:
            return {}
        if self._look(date).timed >= 0.5:
            return {"date": date}
        times = {number: self._time(number) for number in numbers if number != date}
        time = max(times, key=lambda number: (times[number], -number), default=0)
        return {"date": date, "time": time} if time and times[time] >= _LEAST else {"date": date}

    def _date(self, number: int) -> float:
        look, named = self._look(number), self._named(number, "when")
        content = 1.0 if look.dates >= 0.5 else 0.7 if look.figures >= 0.5 and named else look.dates
        if not content and (look.clocks >= 0.5 or look.numbers >= 0.5):
            return 0.0
        return content + named - (0.6 if self._says(number, _NOT_WHEN) else 0.0)

    def _time(self, number: int) -> float:
        look, named = self._look(number), self._named(number, "when")
        if self._says(number, _NOT_WHEN) or look.dates >= 0.5:
            return 0.0
        if self._says(number, ("time",)):
            return named + look.clocks + 0.2
        return look.clocks if look.clocks >= 0.5 and not self.headings[number - 1].strip() else 0.0

    def _sure(self, number: int, part: str) -> float:
        """Return how sure it is that a column is a part of a row, by its heading and then by what is in it."""
        look, named = self._look(number), self._named(number, part)
        blank = not plain_heading(self.headings[number - 1])
        likely = 0.0
        match part:
            case "direction":
                likely = 0.6 if look.directions >= 0.6 else -0.5 if look.filled else 0.0
            case "from" | "to":
                likely = (
                    0.2 if named and look.numbers >= 0.5 else -1.0 if look.dates >= 0.5 else 0.0
                )  # a first or last day
            case "party":
                likely = 0.2 if named and look.numbers >= 0.5 else 0.45 if look.numbers >= 0.6 and blank else 0.0
            case "method":
                found = look.methods >= 0.5 and look.length < 30
                likely = 0.3 if named and found else 0.4 if found and blank and look.methods >= 0.7 else 0.0
            case "text":
                other = max(look.dates, look.clocks, look.numbers) >= 0.5
                likely = 0.3 + min(look.length, 200) / 1000 if blank and look.length > 8 and not other else 0.0
            case "number":
                likely = 0.6 if blank and look.counts >= 0.8 else 0.0 if look.counts >= 0.5 or not look.filled else -1.0
            case "source" if look.dates < 0.5:
                of = self.known.parts(self.headings[number - 1])
                named = max(of.get(part, 0.0) * sure for part, sure in _COMES_FROM.items())
        return named + likely

    def _account(self, columns: dict[str, int], taken: set[int]) -> None:
        """Take the longest text that nothing names for the account, in a table that is no list of contacts."""
        if "text" in columns or "date" not in columns or set(CONTACT) & set(columns):
            return
        spare = [number for number in range(1, len(self.headings) + 1) if number not in taken]
        spare = [number for number in spare if self.known.part(self.headings[number - 1]) in ("", "text")]
        if spare and (longest := max(spare, key=lambda number: self._look(number).length)):
            columns["text"] = longest
            taken.add(longest)

    def _bank(self, columns: dict[str, int]) -> None:
        """Take the reference for the words of a payment, and the description for who made it, where both are there."""
        words = [plain_heading(heading) for heading in self.headings]
        described = [number for number, word in enumerate(words, start=1) if word in ("description", "details")]
        referred = [number for number, word in enumerate(words, start=1) if word in ("reference", "payment reference")]
        if described and referred and any(self._says(number, _MONEY) for number in range(1, len(words) + 1)):
            columns["text"] = referred[0]
            columns.setdefault("from", described[0])

    def _both(self, columns: dict[str, int]) -> None:
        """Let one column say two things, such as `Incoming call`, or the event that a doorbell saw."""
        method = columns.get("method")
        if method and not {"direction", "from", "to"} & set(columns) and self._look(method).directions >= 0.6:
            columns["direction"] = method
        if "method" not in columns and (way := columns.get("direction")) and self._look(way).methods >= 0.5:
            columns["method"] = way
        if "text" not in columns and method and plain_heading(self.headings[method - 1]) in ("event", "activity"):
            columns["text"] = method

    def _people(self, columns: dict[str, int], taken: set[int]) -> None:
        """Leave out the other party where both parties have columns, and take two columns of numbers for the two."""
        if "from" in columns and "to" in columns:
            columns.pop("party", None)
        if "party" in columns and not {"direction", "from", "to"} & set(columns):
            rest = (number for number in range(1, len(self.headings) + 1) if number not in taken)
            other = next((number for number in rest if self._look(number).numbers >= 0.6), 0)
            if other and not self.headings[other - 1].strip():
                columns["from"], columns["to"] = sorted((columns.pop("party"), other))
        if "party" in columns and {"from", "to"} & set(columns):
            columns.pop("party")

    def _look(self, number: int) -> Looks:
        return self.looks[number - 1]

    def _named(self, number: int, part: str) -> float:
        return self.known.parts(self.headings[number - 1]).get(part, 0.0)

    def _says(self, number: int, words: Sequence[str]) -> bool:
        held = f" {plain_heading(self.headings[number - 1])} "
        return any(f" {word} " in held for word in words)
