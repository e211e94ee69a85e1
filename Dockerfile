# The bot in Slack: `docker build -t newsdesk .`, then docs/running.md. The local page needs no container.
FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production NEWSDESK_INDEX=/data/index NEWSDESK_STATE=/data/state.sqlite NEWSDESK_METRICS=0.0.0.0:9464
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY manifest.yml tsconfig.json ./
COPY prompts prompts
COPY corpus corpus
COPY src src
RUN mkdir /data && chown node /data
USER node
VOLUME /data
EXPOSE 3000 9464
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:9464/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which would keep the signal to stop from the bot.
ENTRYPOINT ["node_modules/.bin/node", "src/main.ts"]
CMD ["start"]
