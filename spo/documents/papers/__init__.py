"""The papers, a file each."""
