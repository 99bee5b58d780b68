import type { AddressInfo } from 'node:net';
import express from 'express';

// What the full turn is held against: Express 5 as its manual shows it.
const app = express();
app.use(express.json());
app.post('/kakao/skill', (request, response) => {
  response.json(request.body);
});

const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
