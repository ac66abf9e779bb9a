"""The task for Inspect: its own generation, and its own model-graded scorer twice, with the gate's rubrics."""

import json

from inspect_ai import Task, task
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.model import GenerateConfig, get_model
from inspect_ai.scorer import model_graded_qa
from inspect_ai.solver import generate

with open("work.json") as file:
    WORK = json.load(file)


def graded(rubric: str):
    template = rubric.replace("{{question}}", "\0q").replace("{{answer}}", "\0a")
    template = template.replace("{", "{{").replace("}", "}}")
    template = template.replace("\0q", "{question}").replace("\0a", "{answer}")
    judge = get_model(
        f"openai-api/bench/{WORK['models']['gradeJudge']}",
        config=GenerateConfig(max_connections=WORK["inFlight"], temperature=0),
    )
    return model_graded_qa(template=template, model=judge)


@task
def gate():
    return Task(
        dataset=MemoryDataset([Sample(input=text, target="a sound answer") for text in WORK["prompts"]]),
        solver=generate(),
        scorer=[graded(rubric) for rubric in WORK["rubrics"].values()],
        epochs=WORK["samples"],
    )
