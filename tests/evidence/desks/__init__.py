"""Desks of invented papers, each with what a careful reader finds in it, and how what is read is measured by that."""
