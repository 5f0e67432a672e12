"""Why a row is not kept, each in a sentence that says what to do and repeats nothing of the row."""

from enum import IntEnum


class Why(IntEnum):
    """What is the matter with a date, by number, so that a column of them is quick; `READ` is nothing."""

    READ = 0
    NO_DATE = 1
    NOT_A_DATE = 2
    NO_MONTH = 3
    NO_DAY = 4
    NO_TIME = 5
    WEEKDAY = 6
    CLOCKS_WENT_FORWARD = 7
    ABOUT = 8
    SEVERAL_DAYS = 9
    NO_ZONE = 10
    NO_DIRECTION = 11
    NO_COLUMN = 12
    NO_YEAR = 13


SENTENCES = {
    Why.READ: "",
    Why.NO_DATE: "There is no date. Write it in the file, or add the incident by hand.",
    Why.NOT_A_DATE: "The date cannot be read. Write it like 3 June 2026 in the file, or add the incident by hand.",
    Why.NO_MONTH: "There is no such month. If the file writes the month before the day, choose that order.",
    Why.NO_DAY: "There is no such day. Correct the date in the file, or add the incident by hand.",
    Why.NO_YEAR: "The year cannot be right. Correct the date in the file, or add the incident by hand.",
    Why.NO_TIME: "There is no such time. Correct it in the file, or add the incident by hand.",
    Why.WEEKDAY: "The date is not on that day of the week. Check the order of day and month, or correct the date.",
    Why.CLOCKS_WENT_FORWARD: "There was no such time, because the clocks had gone forward. The times of the file are "
    "probably not those of the United Kingdom: choose UTC.",
    Why.ABOUT: "The date is not exact. Add the incident by hand, so that it can say about when it was.",
    Why.SEVERAL_DAYS: "The date is of more than one day. Add the incident by hand, so that it can say so.",
    Why.NO_ZONE: "The time zone of the file is not known. Choose it.",
    Why.NO_DIRECTION: "The row does not say whether it came in or went out. Say so in the file, or choose no column "
    "for the direction.",
    Why.NO_COLUMN: "No column is chosen for the date. Choose it.",
}
