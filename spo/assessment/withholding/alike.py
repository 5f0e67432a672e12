"""Letters of other alphabets, and letters in unusual type, that a reader takes for letters of ours."""

_ROWS = (
    ("АВЕЅІЈКМНОРСТУХҮԌԚԜҺ", "ABESIJKMHOPCTYXYGQWH"),  # Cyrillic
    ("авеѕіјкмнорстухүԍԛԝһӏԁґ", "abesijkmhopctyxygqwhldr"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),  # Greek
    ("αβεικνορτυχγ", "abeiknoptuxy"),
    ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"),  # small capitals
    ("ıłøđðħŧɑɡƖɩ", "iloddhtagii"),  # strokes, and letters without their dots
    ("ŁØĐÐĦŦ", "LODDHT"),
)

ALIKE = {seen: ours for row, letters in _ROWS for seen, ours in zip(row, letters, strict=True)} | {
    chr(first + at): chr(ord("A") + at)
    for first in (0x1F150, 0x1F170)  # white on black, in a circle and in a square
    for at in range(26)
}
"""What each is taken for, in the same case."""
