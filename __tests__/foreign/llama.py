"""Two tiny models made on the spot, and llama.cpp's own server for them (the one inside `xllamacpp`).

    llama.py make FOLDER          writes babbler.gguf and judge.gguf
    llama.py serve FILE PORT      serves one of them until standard input ends

No layer of these models changes anything, so that the next token depends on the last one alone: the babbler wanders
among some words until it ends a sentence, the judge says 95 or 90 and stops. Both read nothing.
"""

import os
import sys

WORDS = "the a you talk with your friend first and then ask them what they need".split()
NUMBERS = [str(number) for number in range(10, 101)]


def tokens():
    """(text, type) of every token; the tokeniser falls back to bytes."""
    from gguf import TokenType

    special = [("<unk>", TokenType.UNKNOWN), ("<s>", TokenType.CONTROL), ("</s>", TokenType.CONTROL)]
    letters = [chr(code) for code in range(33, 127)] + ["\u2581"]
    normal = ["\u2581" + word for word in WORDS] + letters + NUMBERS
    return (
        special
        + [(f"<0x{byte:02X}>", TokenType.BYTE) for byte in range(256)]
        + [(text, TokenType.NORMAL) for text in normal]
    )


def make(folder):
    import numpy as np

    names = [text for text, _ in tokens()]
    place = {name: at for at, name in enumerate(names)}
    # What follows a token, as scores: rows are the last token, columns the next.
    babble = np.full((len(names), len(names)), -2.0)
    said = [place["\u2581" + word] for word in WORDS] + [place["."]]
    babble[:, said] = np.random.default_rng(1).normal(4, 1.5, (len(names), len(said)))
    babble[place["."], place["</s>"]] = 9
    judge = np.full((len(names), len(names)), -2.0)
    judge[:, place["95"]], judge[:, place["90"]] = 8, 6
    for number in NUMBERS:
        judge[place[number]] = -2
        judge[place[number], place["</s>"]] = 9
    write(os.path.join(folder, "babbler.gguf"), babble)
    write(os.path.join(folder, "judge.gguf"), judge)


def write(path, following):
    import numpy as np
    from gguf import GGUFWriter

    listed = tokens()
    width, inner, head = 512, 32, 32
    writer = GGUFWriter(path, "llama")
    writer.add_context_length(16384)
    writer.add_embedding_length(width)
    writer.add_block_count(1)
    writer.add_feed_forward_length(inner)
    writer.add_head_count(1)
    writer.add_head_count_kv(1)
    writer.add_key_length(head)
    writer.add_value_length(head)
    writer.add_rope_dimension_count(head)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(listed))
    writer.add_tokenizer_model("llama")
    writer.add_token_list([text.encode() for text, _ in listed])
    writer.add_token_scores([-float(at) for at in range(len(listed))])
    writer.add_token_types([int(kind) for _, kind in listed])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_chat_template(
        "{% for m in messages %}{{ m['role'] + ': ' + m['content'] + '\\n' }}{% endfor %}assistant:"
    )
    # A token is a direction of its own; after the last norm it is sqrt(width) long.
    output = np.zeros((len(listed), width), dtype=np.float32)
    output[:, : len(listed)] = following.T / np.sqrt(width)
    tensors = {
        "token_embd": np.eye(len(listed), width),
        "output_norm": np.ones(width),
        "output": output,
        "blk.0.attn_norm": np.ones(width),
        "blk.0.ffn_norm": np.ones(width),
        "blk.0.attn_q": np.zeros((head, width)),
        "blk.0.attn_k": np.zeros((head, width)),
        "blk.0.attn_v": np.zeros((head, width)),
        "blk.0.attn_output": np.zeros((width, head)),
        "blk.0.ffn_gate": np.zeros((inner, width)),
        "blk.0.ffn_up": np.zeros((inner, width)),
        "blk.0.ffn_down": np.zeros((width, inner)),
    }
    for name, values in tensors.items():
        writer.add_tensor(name + ".weight", values.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def serve(path, port):
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = path
    params.port = int(port)
    params.n_parallel = 4
    params.n_ctx = 4 * 16384
    params.cpuparams.n_threads = 1
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    {"make": make, "serve": serve}[sys.argv[1]](*sys.argv[2:])
