"""What changed in the papers since they were approved, paper by paper, as changes that Word tracks."""

from ...blocks import PLAIN, Template, line, parts, passages
from ...shared import TITLE

TEMPLATE = Template((TITLE, line(PLAIN, "{{ head.about }}"), parts(passages("part.passages"))))
