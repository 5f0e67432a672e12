"""Waiting for a page. Playwright's own way asks the page to run text as script, which its content policy keeps back."""

from typing import Any

from playwright.sync_api import Error, Page

PATIENCE = 240_000
"""Milliseconds, after which something is taken to be stuck. On a busy machine a page has been seen to need 40,000."""

_ASKS = """async arg => {
    const test = TEST, end = Date.now() + PATIENCE;
    for (; Date.now() < end; await new Promise(done => setTimeout(done, 20))) {
        const said = await test(arg);
        if (said) return said;
    }
    throw Error("The page never came to: " + test);
}"""
_LEFT = "Execution context was destroyed"


def until(page: Page, test: str, arg: Any = None) -> Any:
    """Wait until a function of JavaScript says something of a page, through every change of page, and return that."""
    while True:
        try:
            return page.evaluate(_ASKS.replace("TEST", test).replace("PATIENCE", str(PATIENCE)), arg)
        except Error as error:
            if _LEFT not in error.message:
                raise
