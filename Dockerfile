FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
# Templates, words, migrations and vocabulary are read from src beside dist.
COPY --from=build /app/package.json /app/package-lock.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/src ./src
COPY --from=build /app/dist ./dist
# Volumes that are mounted here keep this owner.
RUN mkdir -p /var/lib/skillstorm/backups /var/lib/skillstorm/evidence && chown -R node /var/lib/skillstorm
USER node
ENTRYPOINT ["node"]
CMD ["dist/workers/main.js"]
