'use strict';
const { spawn } = require('node:child_process');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const { DefinePlugin, NormalModuleReplacementPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
require('@swc-node/register'); // lets this file read the worksheet functions' metadata, help and examples from their typed source
const { exampleFile } = require('./src/functions/exampleFile');
const { exampleWorkbook } = require('./src/functions/exampleWorkbook');
const { helpFile } = require('./src/functions/helpFile');
const { helpPage } = require('./src/functions/helpPage');
const { metadataFor } = require('./src/functions/metadataFor');
const { writeXlsx } = require('./src/workbench/files/writeXlsx');
const { version } = require('./package.json');

const languages = ['en-US', 'zh-CN'];
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The address that manifest.xml names in the repository; a build replaces it with the site's own. */
const developmentSite = 'https://localhost:3000';
const from = (...parts) => path.resolve(__dirname, ...parts);

/** Parts that every bundle shares. swc is the one transpiler; `tsc -b` checks the types. */
function base(name, mode) {
  return {
    name,
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { test: /\.csv$/, type: 'asset/resource' },
      ],
    },
    performance: { hints: false },
    cache: { type: 'filesystem', name: `${name}-${mode}`, cacheDirectory: from('.cache/webpack') },
  };
}

/** The add-in itself: what real Excel loads and what `dist/` holds. */
function addin(mode, { site, officeScript, pageName = 'taskpane.html', hostScript = '' }) {
  return {
    ...base('addin', mode),
    entry: { functions: './src/functions/main.ts', taskpane: './src/taskpane/main.tsx' },
    output: { path: from('dist'), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
    plugins: [
      new DefinePlugin({ __VERSION__: JSON.stringify(version) }),
      new HtmlPlugin({
        template: from('src/taskpane/taskpane.html'),
        filename: pageName,
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        inject: 'body',
        scriptLoading: 'blocking',
        templateParameters: { officeScript, hostScript },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/{icon,selection}-*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (text) =>
              text
                .toString()
                .replaceAll(developmentSite, site)
                .replace(/<Version>.*<\/Version>/, `<Version>${version}.0</Version>`),
          },
        ],
      }),
      new FunctionMetadataPlugin(site),
    ],
  };
}

/** Writes functions.json, functions.html and functions.xlsx in each language from the functions' typed metadata and words. */
class FunctionMetadataPlugin {
  constructor(site) {
    this.site = site;
  }
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionMetadataPlugin', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'FunctionMetadataPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const emit = (file, content) => compilation.emitAsset(file, new sources.RawSource(content));
          for (const language of languages) {
            const metadataFile = language === 'en-US' ? 'functions.json' : `functions.${language}.json`;
            emit(metadataFile, JSON.stringify(metadataFor(language, this.site), null, 2));
            emit(helpFile(language), helpPage(language));
            emit(exampleFile(language), Buffer.from(await writeXlsx(exampleWorkbook(language))));
          }
        },
      );
    });
  }
}

/** The stand-in for Excel: a page for development, demonstration and end-to-end tests, never part of `dist/`. */
function workbench(mode) {
  return {
    ...base('workbench', mode),
    entry: { workbench: './src/workbench/main.ts', host: './src/workbench/pane/main.ts' },
    output: { path: from('.workbench'), filename: '[name].js', chunkFilename: 'workbench-[name].js', clean: true },
    plugins: [
      new CssPlugin({ filename: '[name].css' }),
      new HtmlPlugin({ template: from('src/workbench/index.html'), filename: 'index.html', chunks: ['workbench'] }),
      // Hyphenation dictionaries of Univer's document engine: 4 MB that no sheet needs. It goes on without those it finds empty.
      new NormalModuleReplacementPlugin(/^\.\/[a-z0-9-]+-[\w-]{8}\.js$/, (resource) => {
        const isDictionary = /engine-render[\\/]lib[\\/]es$/.test(resource.context);
        if (isDictionary) resource.request = 'data:text/javascript,export default undefined';
      }),
    ],
  };
}

module.exports = async (env = {}, argv = {}) => {
  if (env.workbench) {
    const port = Number(process.env.PORT ?? 3000);
    const site = `http://localhost:${port}`;
    const pane = addin('development', {
      site,
      officeScript: '/office-js/office.js',
      hostScript: '<script src="/host.js"></script>',
    });
    return [{ ...workbench('development'), devServer: workbenchServer(port) }, pane];
  }
  if (env.excel) {
    const bundle = addin('development', { site: developmentSite, officeScript: officeCdn });
    return { ...bundle, devServer: await excelServer() };
  }
  const site = siteAddress(process.env.ADDIN_URL);
  const bundle = addin(argv.mode ?? 'production', { site, officeScript: process.env.OFFICE_JS_URL ?? officeCdn });
  return { ...bundle, plugins: [...bundle.plugins, new SizeLimitPlugin()] };
};

/** The site that dist/ will be served from, without a slash at the end. Excel loads add-ins over https only. */
function siteAddress(address = developmentSite) {
  const site = address.replace(/\/+$/, '');
  if (!/^https:\/\/[^/\s?#]+(\/[^\s?#]*)?$/.test(site)) {
    throw new Error(
      `ADDIN_URL is "${address}"; it must be the https address of the site that will serve dist/, such as https://example.com/abc`,
    );
  }
  return site;
}

function workbenchServer(port) {
  return {
    port,
    host: 'localhost',
    hot: false,
    liveReload: false,
    client: false,
    static: [
      { directory: path.dirname(require.resolve('@microsoft/office-js/dist/office.js')), publicPath: '/office-js' },
    ],
    onListening: () => console.log(`\nABC Planner workbench: http://localhost:${port}\n`),
  };
}

/** Serves the add-in to Excel on this machine: https with a certificate that Excel trusts. */
async function excelServer() {
  return {
    port: Number(new URL(developmentSite).port),
    host: 'localhost',
    server: { type: 'https', options: await trustedCertificate() },
    static: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
    onListening: openExcel,
  };
}

async function trustedCertificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    throw new Error(
      `Excel needs a trusted certificate for ${developmentSite}, and it could not be installed: ${error.message.trim()}\n` +
        'Agree when the system asks; Linux needs the sudo command, for root too. Try alone: npx office-addin-dev-certs install',
    );
  }
}

/** Windows and Mac: starts Excel with the add-in loaded. Elsewhere: says how Excel on the web can load it. */
function openExcel() {
  console.log(`\nABC Planner for Excel: ${developmentSite}`);
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    console.log(
      'Excel on the web, in a browser of this machine: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in > manifest.xml\n',
    );
    return;
  }
  console.log(
    'Excel opens with the add-in on its Home tab. When it does not, README.md says how to load manifest.xml by hand.\n',
  );
  // Not a dependency: it needs a native module that the other commands do not.
  const start = spawn('npx --yes office-addin-debugging@7.0.0 start manifest.xml desktop', {
    shell: true,
    stdio: 'inherit',
    cwd: __dirname,
  });
  start.on('exit', (code) => {
    if (code !== 0)
      console.log(`Excel could not be started (code ${code}); the add-in is still served at ${developmentSite}.`);
  });
}

/** Fails the build when the first load outgrows its budget: a slow pane is a defect. */
class SizeLimitPlugin {
  apply(compiler) {
    compiler.hooks.emit.tap('SizeLimitPlugin', (compilation) => {
      const gzip = (entry) =>
        compilation.entrypoints
          .get(entry)
          .getFiles()
          .reduce((bytes, file) => bytes + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
      const functions = gzip('functions');
      // The pane fetches the words of one language before it can speak.
      const words = Object.keys(compilation.assets).filter((file) => file.startsWith('words-'));
      const largest = Math.max(...words.map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length));
      const first = functions + gzip('taskpane') + largest;
      console.log(
        `first load ${(first / 1000).toFixed(1)} kB gzip of 170, functions.js ${(functions / 1000).toFixed(1)} of 25`,
      );
      if (functions > 25_000)
        compilation.errors.push(new Error(`functions.js is ${functions} bytes gzip; the limit is 25,000`));
      if (first > 170_000)
        compilation.errors.push(new Error(`the pane's first load is ${first} bytes gzip; the limit is 170,000`));
    });
  }
}
