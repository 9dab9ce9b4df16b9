"""The best five loopless paths between pairs, by networkx: python3 networkx-paths.py EDGES PAIRS"""

import itertools
import sys
import time

try:
    import networkx
except ImportError:
    print("networkx isn't here: nothing to compare with.")
    sys.exit(0)


def lines(file):
    with open(file, encoding="utf-8") as numbers:
        for line in numbers:
            yield tuple(int(number) for number in line.split())


graph = networkx.Graph()
graph.add_edges_from(lines(sys.argv[1]))
millis = []
for start, end in lines(sys.argv[2]):
    before = time.perf_counter()
    list(itertools.islice(networkx.shortest_simple_paths(graph, start, end), 5))
    millis.append(1000 * (time.perf_counter() - before))
millis.sort()
print(f"networkx {networkx.__version__}: {len(millis)} pairs, {graph.number_of_edges():,} of the ties, ms p50 / p95:"
      f" {millis[len(millis) // 2]:.2f} / {millis[len(millis) * 95 // 100]:.2f}")
