"""Cues are looked for in what people typed, and some are what people typed too."""

from spo.assessment.cues import has_cue, with_cues


def test_a_name_without_a_letter_is_in_no_text_and_stops_nothing() -> None:
    for name in ("👩", ")))", "’"):
        assert not has_cue("contact Orla Example", (name,))
        assert with_cues(["contact Orla Example"], (name, "orla")) == {"contact Orla Example"}
