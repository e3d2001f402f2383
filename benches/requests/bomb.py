"""Prints the growth of peak memory, in kB, during an oversized response.

Usage: bomb.py ADDRESS SESSION
"""

import resource
import sys

from crisp_api import Crisp

client = Crisp()
client.set_rest_host(f"http://{sys.argv[1]}")
client.set_tier("website")
client.authenticate("identifier", "key")

WEBSITE = "6392d3e9-0241-46cf-bb26-86faf596fc82"


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


client.website.get_conversation(WEBSITE, "session_1")
before = peak()
try:
    client.website.get_conversation(WEBSITE, sys.argv[2])
except Exception:
    pass
print(peak() - before)
