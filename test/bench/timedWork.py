"""Talks with pandasPeer.ts: reads the data from the first line of standard input and answers with the result, then does
the work once more for every further line and answers with the milliseconds it took."""

import gc
import json
import sys
import time


def serve(ways):
    """ways: name -> (prepare: data -> what the work starts from, work, answer: result -> JSON)."""
    prepare, work, answer = ways[sys.argv[1]]
    held = prepare(json.loads(sys.stdin.readline()))
    print(json.dumps(answer(work(held))), flush=True)
    gc.collect()
    gc.freeze()
    for _ in sys.stdin:
        start = time.perf_counter()
        work(held)
        print(1000 * (time.perf_counter() - start), flush=True)
