#!/bin/sh
# Runs on the host every minute, from a timer. Brings the services to what the main branch says.
set -eu
cd "$(dirname "$0")/.."
git pull --quiet --ff-only
# The service answers with the digest that it was started with.
WEB_DIGEST="$(docker compose config --images | sed -n 's/.*\/web:.*@//p')"
export WEB_DIGEST
docker compose up --detach --wait --quiet-pull
