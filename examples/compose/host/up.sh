#!/bin/sh
# Runs on the host. Brings the services to what compose.yaml says, and waits until they are healthy.
set -eu
cd "$(dirname "$0")"
# The service answers with the digest that it was started with.
WEB_DIGEST="$(docker compose config --images | sed -n 's/.*\/web:.*@//p')"
export WEB_DIGEST
docker compose up --detach --wait --quiet-pull
