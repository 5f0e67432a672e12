"""Writes the Word templates, byte for byte the same each time: `python -m templates.build [FOLDER]`."""

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from .source import papers
from .source.writing import written


def main(folder: Path) -> None:
    """Write into a folder a template for each source, under the same name."""
    for module in walk_packages(papers.__path__, f"{papers.__name__}."):
        if not module.ispkg:
            file = folder / f"{module.name.removeprefix(f'{papers.__name__}.').replace('.', '/')}.docx"
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(written(import_module(module.name).TEMPLATE))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent)
