"""What is asked about a date that could be meant in more than one way, or that names no one day."""

import re
from datetime import date

DATE = "Which date was that? Write the day, the month and the year, such as 3 June 2026."
DATES = "Which dates are those? Write the first and the last, such as 1 June to 31 August 2026."
YEAR = "Which year was that?"
ENDS = "Which are the first day and the last day that it could have been?"
NO_DAY = "There is no such day. Which day was it? Write the day before the month."
NO_TIME = "There is no such time. What time was it?"
NIGHT = "Which night was that? Write both days, such as 3 to 4 June 2026."
BACKWARDS = "The last day comes before the first. Which days were they?"
SEPARATE = "Was that one span of days, such as 3 to 6 June 2026? If not, give each day an entry of its own."
TWO_WAYS = "That can be read in more than one way. Write it in full, such as 3 June 2026."
DAY_OR_YEAR = "Is the last number the day, or the year?"
WEEK = "Which day did that week begin?"
WEEKEND = "Which Saturday and Sunday was that?"


_LAST = (DATE, NO_TIME, YEAR, NO_DAY)
"""What is asked only where nothing closer to the words is: each may come of taking the words apart wrongly."""


class Unclear(ValueError):
    """Words that are kept and asked about. The message is what is asked."""


def closest(questions: list[str]) -> str:
    """Return which of several questions to ask."""
    return min(questions, key=lambda question: _LAST.index(question) + 1 if question in _LAST else 0)


def in_full(day: date) -> str:
    """Return a day as `3 June 2026`."""
    return f"{day.day} {day:%B %Y}"


def other_weekday(day: date) -> str:
    """Return what is asked where the day of the week is not the one that the date falls on."""
    return f"{in_full(day)} is a {day:%A}. Which is right, the date or the day of the week?"


_SEASON = (
    r"\b(?:spring|summer|autumn|winter|season|easter|christmas|xmas|new year'?s?|whitsun|lent|ramadan|eid|diwali"
    r"|bank holiday|half[ -]term|term|holidays?|quarter(?! (?:to|past))|q[1-4]|fortnight)\b"
)
_ASKED = tuple(
    (re.compile(pattern), question)
    for pattern, question in (
        (
            r"\b(?:today|tonight|tomorrow|yesterday|ago|last|next|this|previous|recent(?:ly)?|earlier|later|now"
            r"|other (?:day|night|week)|to date|present|ongoing)\b",
            DATE,
        ),
        (r"\b(?:before|after|since|until|till|by|from|onwards?|prior|following|no later than|not before)\b", ENDS),
        (r"\bweekend\b", WEEKEND),
        (r"\b(?:week|w/[bce]|wc)\b", WEEK),
        (rf"{_SEASON}|\b(?:early|mid|late|middle|start|beginning|end)\b", DATES),
    )
)


def question_for(text: str) -> str:
    """Return what is asked about words, in small letters, that no form of date fits."""
    return next((question for pattern, question in _ASKED if pattern.search(text)), DATE)


def season_in(text: str) -> list[str]:
    """Return what is asked about words that name a season or a feast, which has no one first and last day."""
    return [DATES] if re.search(_SEASON, text) else []
