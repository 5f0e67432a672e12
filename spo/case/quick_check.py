"""The quick check: what is asked before an application is begun. It names nobody, and no paper prints it."""

from .text import Answer, Model, asked


class QuickCheck(Model):
    """Answers that say whether an application is worth starting. The court is asked on the facts, not on these."""

    danger: Answer = asked("Is anybody in danger now?", default=None)
    acts: Answer = asked(
        "Has the person done two or more things that could be stalking?",
        "For example: following, contact that is not wanted, watching, posting about somebody, tracking, "
        "damaging property",
        None,
    )
    risk: Answer = asked(
        "Is somebody at risk of harm from that behaviour?", "Psychological harm counts as well as physical harm", None
    )
    unwelcome: Answer = asked(
        "Did the person know, or ought they to have known, that it was not wanted?",
        "For example: they were told to stop, were blocked, or were warned by police",
        None,
    )
    connected: Answer = asked(
        "Are, or were, they partners, or relatives, or parents of the same child?",
        "Or is the person at risk a relative of somebody whom the other lived with as a couple?",
        None,
    )
    other_order: Answer = asked(
        "Is another order, bail, a licence or a notice already in force against the person?",
        "For example, a restraining order or bail conditions",
        None,
    )
    order_is_enough: Answer = asked(
        "If so, does it already forbid all that has happened, and is it obeyed?", "Leave this if there is none", None
    )
