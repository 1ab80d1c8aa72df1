#!/bin/sh
# Run once by the image of PostgreSQL, when the database is made: an owner that is no superuser. It
# makes the roles facewise_app and facewise_gate itself at the first start of the server.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --dbname=facewise \
  --set=password="$(cat "${POSTGRES_PASSWORD_FILE}")" <<'SQL'
create role facewise login createrole password :'password';
alter database facewise owner to facewise;
SQL
