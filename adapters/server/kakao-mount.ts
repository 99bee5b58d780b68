import { Router } from 'express';
import type { Logger } from 'pino';
import { standInText } from '../conversation/stand-in.ts';
import type { TurnService } from '../conversation/turn-service.ts';
import { plainBubble } from '../kakao/render.ts';
import { createKakaoRouter } from '../kakao/router.ts';
import { isSecretAccepted, secretHeader } from '../kakao/verify.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Settings } from '../settings.ts';
import type { Mount } from '../web/create-app.ts';
import { deliveriesPerMinute, limitPerAddress } from '../web/limits.ts';
import { sendJson } from '../web/send-json.ts';

/** KakaoTalk with the server's limits: whoever sends the secret is KakaoTalk and need not be limited. */
export const kakaoMount = (settings: Settings, turns: TurnService, logger: Logger): Mount => {
  const secrets = settings.KAKAO_SKILL_SECRET;
  const router = Router();
  router.use(
    '/kakao',
    limitPerAddress({
      isOn: settings.RATE_LIMIT === 'on',
      perMinute: deliveriesPerMinute,
      isTrusted: (request) => secrets.length > 0 && isSecretAccepted(secrets, request.get(secretHeader)),
      onLimited: (_request, response) => sendJson(response, 200, plainBubble(standInText('too-many', 'ko'))),
    }),
  );
  router.use(
    createKakaoRouter({
      turns,
      secrets,
      botId: settings.KAKAO_BOT_ID,
      hasOperator: settings.KAKAO_OPERATOR === 'on',
      onError: (error) => logger.error({ error: describeError(error) }, 'a KakaoTalk request failed'),
    }),
  );
  return { router };
};
