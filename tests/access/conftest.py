"""The stores that the tests of the store use: one in a file, one on a server."""

from tests.store.conftest import path, postgres, server, store, where

__all__ = ["path", "postgres", "server", "store", "where"]
