/** Files of the static build with the name of their release. */
declare const __FILES__: readonly string[];
declare const __RELEASE__: string;

/** The events of a service worker that are used here, whose own types would clash with those of pages. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const prefix = 'smart-factory-guide:';
const cacheName = `${prefix}${__RELEASE__}`;

const store = async (): Promise<void> => {
  const cache = await caches.open(cacheName);
  await cache.addAll(__FILES__.map((file) => new Request(file, { cache: 'no-cache' })));
};

const dropOlder = async (): Promise<void> => {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
};

/** The network first, so that a new release is seen at once; what is kept where there is none. */
const answer = async (request: Request): Promise<Response> => {
  const cache = await caches.open(cacheName);
  const isFixed = /-[\w-]{8}\.(?:js|bin)$/.test(new URL(request.url).pathname);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept && isFixed) return kept;
  try {
    const fetched = await fetch(request);
    // Code in a file of its own, which few need: kept once it was.
    if (isFixed && fetched.ok) void cache.put(request, fetched.clone());
    return fetched;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
};

addEventListener('install', (event) => (event as LifeEvent).waitUntil(store()));
addEventListener('activate', (event) => (event as LifeEvent).waitUntil(dropOlder()));
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin)
    respondWith.call(event, answer(request));
});
