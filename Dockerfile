# The command `silat` in an image: compiled JavaScript with what it needs to run, and nothing that built it.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json index.ts ./
COPY scripts ./scripts
COPY corpus ./corpus
COPY ingest ./ingest
COPY graph ./graph
COPY library ./library
COPY cli ./cli
COPY viewer ./viewer
RUN npm run prepack

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without the lock file the launcher takes the dependencies as they are, as in any installed package.
RUN npm ci --omit=dev && npm cache clean --force && rm package-lock.json
COPY silat LICENSE ./
COPY scripts/prepare.mjs scripts/launch.mjs ./scripts/
COPY --from=build /src/dist ./dist
# Embedded stores go here when no server is named.
RUN mkdir data && chown node:node data
USER node
EXPOSE 4870
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4870/').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["./silat"]
# Inside a container 127.0.0.1 is the container's own: who may reach the port is settled where it is published.
CMD ["start", "--host", "0.0.0.0", "--port", "4870", "--no-open"]
