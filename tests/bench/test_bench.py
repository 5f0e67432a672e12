"""Each benchmark, every page among them, runs at its smallest size and reports what it should, however fast."""

import json

import pytest

from tests.bench import __main__ as bench
from tests.bench import hands, rows


@pytest.mark.parametrize("name", bench.BENCHMARKS)
def test_a_benchmark_reports_a_row_with_its_peer_and_both_times(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "ENOUGH", 0.0)
    monkeypatch.setattr(rows, "LEAST", 1)
    monkeypatch.setattr(hands, "EVERY", 0.0)
    benchmark = bench.BENCHMARKS[name]
    smallest = min(benchmark.sizes)
    (row,) = benchmark.rows([smallest])
    assert (row.name, row.size, row.target) == (name, smallest, benchmark.target)
    assert row.ours_s > 0
    assert row.peer.startswith(benchmark.peer)
    if row.peer_s is None:
        assert row.peer == f"{benchmark.peer} (absent)"
        assert benchmark.found, "only a peer that is no Python package may be absent from the test extra"
        assert row.ratio is None
    else:
        assert row.ratio == row.ours_s / row.peer_s
    assert name in bench.line(row)
    assert set(json.loads(bench.as_json(row))) == {"name", "size", "ours_s", "peer", "peer_s", "ratio", "target"}
