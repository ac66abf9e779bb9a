// Local servers that behave like the known ones, each with its traps (PLATFORM's table): what marks them, and how they
// answer beyond what a test wants to know.
import type { ChatServerOptions, Fault, ReceivedChat, ServerReply } from './chatServer.ts';

export type Answering = (request: ReceivedChat) => ServerReply;

const status = (code: number, body: unknown, headers: Record<string, string> = {}): Fault => ({
  fault: 'status',
  status: code,
  body,
  headers,
});

/** As many answers as were asked for, each another. */
export const drawn = ({ body, number }: ReceivedChat): ServerReply =>
  body.n === undefined ? 'fine' : { several: Array.from({ length: body.n }, (_, k) => `${number}: ${k}`) };

const tooManyLogprobs = (most: number, fault: Fault, then: Answering): Answering => {
  return (request) => ((request.body.top_logprobs ?? 0) > most ? fault : then(request));
};

const entries = (models: readonly string[], owner: string): readonly { id: string; owned_by: string }[] =>
  models.map((id) => ({ id, owned_by: owner }));

export function vllm(models: readonly string[] = ['m'], reply: Answering = drawn): ChatServerOptions {
  const noModel = status(404, { error: { message: 'The model does not exist.', type: 'NotFoundError', code: 404 } });
  const most = status(400, {
    error: { message: 'Requested sample logprobs of 25, which is greater than max allowed: 20' },
  });
  return {
    headers: { server: 'uvicorn' },
    models: entries(models, 'vllm'),
    pages: { '/health': { body: '' }, '/version': { body: { version: '0.11.2' } } },
    reply: tooManyLogprobs(20, most, (request) => (models.includes(request.body.model) ? reply(request) : noModel)),
  };
}

/** `loads`: how often /health says that it is not ready. The list of models is there from the start. */
export function sglang(loads = 0, models: readonly string[] = ['m'], reply: Answering = drawn): ChatServerOptions {
  let left = loads;
  return {
    headers: { server: 'uvicorn' },
    models: entries(models, 'sglang'),
    pages: {
      '/health': () => {
        left -= 1;
        return left >= 0 ? { status: 503, body: '' } : { body: '' };
      },
      '/get_server_info': { body: { model_path: 'm', version: '0.5.4' } },
    },
    reply: (request) => (left > 0 ? status(503, { error: 'starting' }) : reply(request)),
  };
}

export function tgi(reply: Answering = () => 'fine'): ChatServerOptions {
  const words = 'Input validation error: `top_n_tokens` must be >= 0 and <= 5. Given: 20';
  return {
    models: entries(['m'], 'm'),
    pages: {
      '/health': { body: '' },
      '/info': { body: { model_id: 'm', version: '3.3.5', max_concurrent_requests: 128, docker_label: 'sha' } },
    },
    reply: tooManyLogprobs(5, status(422, { error: words, error_type: 'validation' }), reply),
  };
}

export function llamaCpp(loads = 0, models: readonly string[] = ['m'], reply: Answering = drawn): ChatServerOptions {
  let left = loads;
  const loading = { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } };
  return {
    headers: { server: 'llama.cpp' },
    models: entries(models, 'llamacpp'),
    pages: {
      '/health': () => {
        left -= 1;
        return left >= 0 ? { status: 503, body: loading } : { body: { status: 'ok' } };
      },
      '/props': { body: { default_generation_settings: {}, total_slots: 4 } },
    },
    reply: (request) => (left > 0 ? status(503, loading) : reply(request)),
  };
}

/** It passes over n and max_completion_tokens in silence. */
export function ollama(reply: Answering = () => 'fine'): ChatServerOptions {
  return { models: entries(['m'], 'library'), pages: { '/api/version': { body: { version: '0.13.0' } } }, reply };
}

/** llama-cpp-python's own server: it sends one of OpenAI's headers, and passes over OpenAI's name of the token limit. */
export function llamaCppPython(): ChatServerOptions {
  return {
    headers: { server: 'uvicorn', 'openai-processing-ms': '12', 'x-request-id': 'req_1' },
    models: entries(['m'], 'me'),
    reply: ({ body }) => (typeof body.max_tokens === 'number' ? 'kept short' : 'as long as it likes'),
  };
}

const openaiMark = { 'openai-version': '2020-10-01', 'openai-processing-ms': '12', 'x-request-id': 'req_1' };

export function openai(reply: Answering = drawn): ChatServerOptions {
  return { headers: openaiMark, models: entries(['m'], 'openai'), reply };
}

/** A reasoning model of OpenAI's. */
export function openaiReasoning(): ChatServerOptions {
  const refused = (message: string): Fault => status(400, { error: { message, type: 'invalid_request_error' } });
  return openai((request) => {
    const { body } = request;
    if (body.max_tokens !== undefined)
      return refused(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      );
    if (body.logprobs === true) return refused("Unsupported parameter: 'logprobs' is not supported with this model.");
    return drawn(request);
  });
}

export function azure(reply: Answering = drawn): ChatServerOptions {
  const most = status(400, {
    error: { message: "Invalid value for 'top_logprobs': must be less than or equal to 5." },
  });
  return {
    headers: { 'apim-request-id': '1', 'x-ms-region': 'Sweden Central' },
    models: null,
    reply: tooManyLogprobs(5, most, reply),
  };
}

/** Several answers only with a temperature; the list of models is a bare one. */
export function together(reply: Answering = drawn): ChatServerOptions {
  const refused = status(400, { error: { message: 'n > 1 requires temperature > 0' } });
  return {
    headers: { 'x-together-traceid': '1' },
    pages: { '/v1/models': { body: [{ id: 'm', organization: 'x' }] } },
    reply: (request) => ((request.body.n ?? 1) > 1 && (request.body.temperature ?? 0) <= 0 ? refused : reply(request)),
  };
}

/** It lowers the cap in silence unless told not to. */
export function fireworks(): ChatServerOptions {
  return {
    models: entries(['m'], 'fireworks'),
    reply: ({ body }) =>
      body['context_length_exceeded_behavior'] === 'error'
        ? status(400, { error: { message: 'The prompt is too long with max_tokens.' } })
        : { text: 'cut', finish: 'length' },
  };
}

/** Errors of those behind it come as a 200. */
export function openrouter(code: number): ChatServerOptions {
  return {
    models: [{ id: 'm', top_provider: { context_length: 8192 } }],
    reply: () => ({ fault: 'raw', body: JSON.stringify({ error: { code, message: 'upstream' } }) }),
  };
}
