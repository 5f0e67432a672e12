"""A failure is told to the log without anything that a case holds."""

from spo.wizard.screen.failures import describe_error


def test_the_log_says_where_it_failed_and_never_what_the_case_holds():
    name = "Orla Secretname"
    try:
        raise ValueError(f"{name} is not a number")
    except ValueError as error:
        said = describe_error(error)
    assert said.startswith("ValueError at ")
    assert "test_failures.py:" in said
    assert "Secretname" not in said
