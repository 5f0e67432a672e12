"""Papers made after filing: each holds only what is new since papers were filed, and says what it adds to."""
