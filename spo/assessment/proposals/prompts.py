"""Short questions that help a person to remember what has not been recorded."""

from typing import Literal

from spo.guidance import Guidance, Prompt


def memory_prompts(guidance: Guidance, about: Literal["incident", "impact"]) -> tuple[Prompt, ...]:
    """Return the questions about acts, or about their effect on a person, in the order of guidance."""
    return tuple(prompt for prompt in guidance.prompts.values() if prompt.about == about)
