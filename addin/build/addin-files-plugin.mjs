import { readFileSync } from 'node:fs';
import { functionFiles, functionsMetadata, localised } from './functions-metadata.mjs';
import { helpPage } from './help-page.mjs';
import { manifestFor } from './manifest.mjs';

/** Emits what is not bundled: functions.json and its English override, the manifest, the help page. */
export class AddinFilesPlugin {
  constructor({ functions, english, manifest, address }) {
    Object.assign(this, { functions, english, manifest, address });
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const name = 'AddinFilesPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      for (const path of [...functionFiles(this.functions), this.english, this.manifest]) {
        compilation.fileDependencies.add(path);
      }
      compilation.hooks.processAssets.tapPromise(
        { name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const emit = (path, text) => compilation.emitAsset(path, new sources.RawSource(text));
          const metadata = await functionsMetadata(this.functions);
          const texts = JSON.parse(readFileSync(this.english, 'utf8'));
          emit('functions.json', JSON.stringify(metadata, null, 2));
          emit('functions.en-US.json', JSON.stringify(localised(metadata, texts), null, 2));
          emit('manifest.xml', manifestFor(readFileSync(this.manifest, 'utf8'), this.address));
          emit('help/index.html', helpPage(metadata));
        },
      );
    });
  }
}
