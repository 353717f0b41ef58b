"""One question a line, one answer a line: how fastavro reads values of one schema with another."""
import base64, io, json, struct, sys

import fastavro

def show(value):
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return f"i:{value}"
    if isinstance(value, float):
        return "f:" + struct.pack(">d", value).hex()
    if isinstance(value, (bytes, bytearray)):
        return "b:" + bytes(value).hex()
    if isinstance(value, str):
        return "s:" + value
    if isinstance(value, dict):
        return {key: show(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [show(inner) for inner in value]
    return "?:" + repr(value)

def read(writer, reader, data):
    source = io.BytesIO(data)
    value = fastavro.schemaless_reader(source, writer, reader)
    if source.read(1):
        raise ValueError("bytes left over")
    return value

def parse(question, role, answer):
    try:
        return fastavro.parse_schema(json.loads(question[role]))
    except BaseException as error:
        answer[role + "Error"] = f"{type(error).__name__}: {error}"

def main():
    for line in sys.stdin:
        question, answer = json.loads(line), {"values": []}
        writer, reader = parse(question, "writer", answer), parse(question, "reader", answer)
        for text in question["values"] if "writerError" not in answer and "readerError" not in answer else []:
            try:
                answer["values"].append({"read": show(read(writer, reader, base64.b64decode(text)))})
            except BaseException as error:
                answer["values"].append({"refused": f"{type(error).__name__}: {error}"})
        print(json.dumps(answer), flush=True)

main()
