# SPDX-License-Identifier: EUPL-1.2
"""Sorting as GovPay's database sorts, which leaves ties in an order of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, TypeVar

T = TypeVar("T")
Key = Callable[[T], Any]


def take_page(rows: Sequence[T], key: Key[T], offset: int, limit: int, *, descending: bool = False) -> list[T]:
    """The rows [offset, offset + limit) of `rows` sorted by `key`.

    PostgreSQL sorts a few pages of many rows with a bounded heap, which is not stable; measured on GovPay's lists
    sorted by a date that many debts lack. A client that relies on the order of ties fails here as it does there.
    """
    ordered = sorted(rows, key=key, reverse=descending)
    bound = offset + limit
    if len(rows) > 2 * bound > 0 and _has_ties(ordered, key):
        ordered = _bounded_heap(rows, key, bound, descending)
    return ordered[offset:bound]


def _has_ties(ordered: Sequence[T], key: Key[T]) -> bool:
    return any(key(a) == key(b) for a, b in pairwise(ordered))


def _bounded_heap(rows: Sequence[T], key: Key[T], bound: int, descending: bool) -> list[T]:
    """The first `bound` rows in order, kept in a heap whose top is the last of them."""

    def before(a: T, b: T) -> bool:
        return bool(key(a) > key(b)) if descending else bool(key(a) < key(b))

    heap: list[T] = []
    for row in rows:
        if len(heap) < bound:
            _insert(heap, row, before)
        elif before(row, heap[0]):
            _replace_top(heap, row, before)
    ordered: list[T] = []
    while heap:
        ordered.append(heap[0])
        last = heap.pop()
        if heap:
            _replace_top(heap, last, before)
    return ordered[::-1]


def _insert(heap: list[T], row: T, before: Callable[[T, T], bool]) -> None:
    heap.append(row)
    child = len(heap) - 1
    while child and before(heap[(child - 1) >> 1], row):
        heap[child] = heap[(child - 1) >> 1]
        child = (child - 1) >> 1
    heap[child] = row


def _replace_top(heap: list[T], row: T, before: Callable[[T, T], bool]) -> None:
    hole = 0
    while (child := 2 * hole + 1) < len(heap):
        if child + 1 < len(heap) and before(heap[child], heap[child + 1]):
            child += 1
        if not before(row, heap[child]):
            break
        heap[hole] = heap[child]
        hole = child
    heap[hole] = row
