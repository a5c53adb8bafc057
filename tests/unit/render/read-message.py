"""Reads messages (a JSON list of strings on standard input) with Python's own e-mail package and prints what it found as JSON."""
import base64
import email
import email.policy
import json
import sys


def read(text):
    message = email.message_from_bytes(text.encode("ascii"), policy=email.policy.default)
    plain = message.get_body(("plain",))
    rich = message.get_body(("html",))
    defects = [str(defect) for part in message.walk() for defect in part.defects]
    return {
        "subject": message["subject"],
        "headers": [name.lower() for name in message.keys()],
        "recipients": [[each.display_name, each.addr_spec] for each in message["to"].addresses] if message["to"] else [],
        "text": plain.get_content(),
        "html": rich.get_content(),
        "pictures": [
            [part["content-id"], part.get_filename(), part.get_content_type(), base64.b64encode(part.get_content()).decode()]
            for part in message.walk() if part.get_content_maintype() == "image"
        ],
        "defects": defects,
    }


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
