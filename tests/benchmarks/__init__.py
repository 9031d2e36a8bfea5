"""Benchmarks: ratios against a peer in one run, never timed tests. ``python -m tests.benchmarks``."""
