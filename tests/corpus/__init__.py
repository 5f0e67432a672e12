"""Ways to write a withheld value, and harmless sentences, by people who had not seen the code: they measure the search.

Everybody in it is invented. `people.json` and `sets.json` hold what is withheld, `ways.jsonl` and `harmless.jsonl` what
was written.
"""
