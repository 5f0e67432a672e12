"""Numbers below a hundred as English says them."""

_WORDS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
TO_NINETEEN = tuple(_WORDS.split())
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def in_words(number: int) -> tuple[str, ...]:
    """Return the words of a number, or none where it is nought, or a hundred or more."""
    tens, ones = divmod(number, 10)
    if tens < 2:
        return TO_NINETEEN[number - 1 : number] if number else ()
    return (TENS[tens - 2], *TO_NINETEEN[ones - 1 : ones]) if ones and tens < 10 else TENS[tens - 2 : tens - 1]
