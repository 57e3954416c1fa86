"""Stands in for the openai package: takes the arguments it takes, posts them, reads the answer."""

import json
import urllib.request


class Record(dict):
    """Fields as attributes; one that is absent is None, as in the package's models."""

    def __getattr__(self, name):
        return self.get(name)

    def to_dict(self):
        return dict(self)


class Completions:
    def __init__(self, base_url, api_key):
        self.url = f"{base_url}/chat/completions"
        self.headers = {"Authorization": f"Bearer {api_key}", "Content-Type": "application/json"}

    def create(self, *, messages, model, extra_body=None, **named):
        unknown = set(named) - NAMED
        if unknown:
            raise TypeError(f"create() got unexpected arguments: {sorted(unknown)}")
        body = {"messages": messages, "model": model, **named, **(extra_body or {})}
        data = json.dumps(body, allow_nan=False).encode()
        response = urllib.request.urlopen(urllib.request.Request(self.url, data, self.headers))
        if named.get("stream"):
            return self.read_chunks(response)
        return json.load(response, object_hook=Record)

    def read_chunks(self, response):
        for line in response:
            data = line.decode().removeprefix("data: ").strip()
            if data not in ("", "[DONE]"):
                yield json.loads(data, object_hook=Record)


class OpenAI:
    def __init__(self, *, base_url, api_key):
        self.chat = Record(completions=Completions(base_url, api_key))


NAMED = set(
    """audio frequency_penalty function_call functions logit_bias logprobs max_completion_tokens
    max_tokens metadata modalities n parallel_tool_calls prediction presence_penalty
    reasoning_effort response_format seed service_tier stop store stream stream_options temperature
    tool_choice tools top_logprobs top_p user""".split()
)
