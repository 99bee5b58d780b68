type Resources = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Stands in for i18next in the worker, where each kilobyte is loaded: keeps the texts and gives them out. */
export default {
  createInstance() {
    let kept: Resources = {};
    return {
      init({ resources }: { readonly resources: Resources }) {
        kept = resources;
      },
      getResource: (language: string, namespace: string, key: string) => kept[language]?.[namespace]?.[key],
    };
  },
};
