"""Prints the GET requests per second of the official Python client.

Usage: load.py ADDRESS COUNT IN_FLIGHT
"""

import sys
import time
from concurrent.futures import ThreadPoolExecutor

from crisp_api import Crisp

address, count, in_flight = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
client = Crisp()
client.set_rest_host(f"http://{address}")
client.set_tier("website")
client.authenticate("identifier", "key")

WEBSITE = "6392d3e9-0241-46cf-bb26-86faf596fc82"
SESSION = "session_0e6fcd94-f788-4b4c-ad57-110181b739b0"


def repeat(times):
    for _ in range(times):
        client.website.get_conversation(WEBSITE, SESSION)


repeat(20)
start = time.perf_counter()
with ThreadPoolExecutor(in_flight) as pool:
    list(pool.map(repeat, [count // in_flight] * in_flight))
print(round(count // in_flight * in_flight / (time.perf_counter() - start)))
