"""The exhibits that were not in the list that was filed, by their marks."""

from ...blocks import Template, passage
from ...shared import SHORT_HEADING
from ..exhibits_list import EXHIBITS

TEMPLATE = Template((SHORT_HEADING, passage("adds"), EXHIBITS), close=True)
