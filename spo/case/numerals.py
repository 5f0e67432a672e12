"""Numbers below a hundred as English says them."""

_WORDS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
TO_NINETEEN = tuple(_WORDS.split())
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
IN_WORDS = rf"(?:(?:{'|'.join(TENS)})(?:[\s-](?:{'|'.join(TO_NINETEEN[:9])}))?|{'|'.join(reversed(TO_NINETEEN))})"
"""The pattern of a number below a hundred in words."""
_VALUES = {word: number for number, word in enumerate(TO_NINETEEN, 1)} | {w: 10 * n for n, w in enumerate(TENS, 2)}


def number_of(words: str) -> int:
    """Return a number in figures or words. Raises KeyError for what is neither."""
    return int(words) if words.isdigit() else sum(_VALUES[word] for word in words.lower().replace("-", " ").split())


def in_words(number: int) -> tuple[str, ...]:
    """Return the words of a number, or none where it is nought, or a hundred or more."""
    tens, ones = divmod(number, 10)
    if tens < 2:
        return TO_NINETEEN[number - 1 : number] if number else ()
    return (TENS[tens - 2], *TO_NINETEEN[ones - 1 : ones]) if ones and tens < 10 else TENS[tens - 2 : tens - 1]
