"""What is withheld, kept out of every byte that is served."""

from spo.assessment import Search

from .cells import Withheld, without_withheld
from .gate import Leak, in_sentences, leaks, leaks_in_bytes, leaks_in_papers, typed_in_words
