"""The front door: opens the pages, which are in spo/wizard, and guards who may ask for them.

Streamlit finds `app` by reading this file, serves it, and runs the file again for each page.
"""

from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.starlette import App

from spo.wizard.app import run
from spo.wizard.serving.guard import guarded
from spo.wizard.serving.health import HEALTH
from spo.wizard.serving.starting import checked, starting

if get_script_run_ctx(suppress_warning=True) is None:
    rules = checked()
    secrets = rules.secrets if rules else None
    app = App(__file__, routes=[HEALTH], middleware=guarded(rules), lifespan=starting, secrets=secrets)
else:
    run()
