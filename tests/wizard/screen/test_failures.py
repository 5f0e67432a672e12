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


def test_the_log_names_the_kinds_of_error_that_another_came_from_though_one_leaves_it_out():
    """A client of https has it that a refused certificate is a failed connection, and says no more."""
    refused, failed, told = PermissionError("a certificate"), ConnectionError("a host"), OSError("an address")
    told.__cause__, failed.__context__, failed.__suppress_context__ = failed, refused, True
    assert describe_error(told).startswith("OSError from ConnectionError from PermissionError at ")
