"""What every page is drawn with, whatever it is about: its frame, pieces of HTML, buttons, and the way onwards."""
