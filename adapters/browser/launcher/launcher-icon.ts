const svg = 'http://www.w3.org/2000/svg';

const shape =
  'M12 3c5 0 9 3.4 9 7.7s-4 7.7-9 7.7c-1 0-2-.1-2.9-.4l-4.500 2.600c-.5.3-1-.2-.9-.7l.9-3.700A7.200 7.200 0 0 1 3 10.700C3 6.400 7 3 12 3Z';

/** A speech bubble, made without markup so that pages which forbid it can have it too. */
export const launcherIcon = (): SVGElement => {
  const icon = document.createElementNS(svg, 'svg');
  for (const [name, value] of [
    ['viewBox', '0 0 24 24'],
    ['width', '28'],
    ['height', '28'],
    ['aria-hidden', 'true'],
  ] as const)
    icon.setAttribute(name, value);
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('d', shape);
  icon.append(path);
  return icon;
};
