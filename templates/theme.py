"""The one font, and a theme that adds nothing to it."""

from wordml import DECLARATION, NAMESPACES

FONT = "Arial"

FONTS = f"""{DECLARATION}<w:fonts {NAMESPACES}><w:font w:name="{FONT}"><w:altName w:val="Liberation Sans"/>
<w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>
</w:font></w:fonts>"""

SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'


def theme() -> str:
    """A theme in black and white and one font: a sound file has one, though the styles use nothing of it."""
    tones = {"lt1": "FFFFFF", "lt2": "FFFFFF"}
    names = ("dk1", "lt1", "dk2", "lt2", *(f"accent{i}" for i in range(1, 7)), "hlink", "folHlink")
    colours = "".join(f'<a:{name}><a:srgbClr val="{tones.get(name, "000000")}"/></a:{name}>' for name in names)
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    outline, effect = f'<a:ln w="9525">{SOLID}</a:ln>', "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="SPO">'
        f'<a:themeElements><a:clrScheme name="SPO">{colours}</a:clrScheme>'
        f'<a:fontScheme name="SPO"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="SPO"><a:fillStyleLst>{SOLID * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{outline * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{SOLID * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
