import type { LeaderEntry, PlaceEntry } from "../../../src/schemas/catalogue.ts";
import type { Chance } from "./chance.ts";

/** A county of a province that does not exist. */
export interface County {
  readonly place: PlaceEntry;
  readonly leaders: readonly LeaderEntry[];
}

/** A province that does not exist, with places and leaders in the shape of the content's own. */
export interface Province {
  readonly places: readonly PlaceEntry[];
  readonly counties: readonly County[];
}

const signs = [..."云岭清河松柏石泉沙溪梅桥古渡枫林银杏长滩双塔临江望湖安丰永乐泰和德昌"];
const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"];
const perCity = 12;

/** A name of two signs that has not been given yet. */
function freshName(chance: Chance, used: Set<string>): string {
  const name = chance.pick(signs) + chance.pick(signs);
  if (used.has(name)) return freshName(chance, used);
  used.add(name);
  return name;
}

/** The name of a village, of its own in most cases: new papers bring new names. */
export const villageName = (chance: Chance): string =>
  chance.pick(signs) + chance.pick(signs) + chance.pick(surnames) + chance.pick(["村", "社区", "镇", "庄村"]);

function leadersOf(place: string, chance: Chance): LeaderEntry[] {
  const used = new Set<string>();
  return [1, 2, 3].map((number) => ({
    id: `${place}-leader-${number}`,
    name: chance.pick(surnames) + freshName(chance, used),
    place,
  }));
}

/** Imagines a province with cities and the wanted number of counties. */
export function imagineProvince(chance: Chance, count: number): Province {
  const used = new Set<string>();
  const province: PlaceEntry = {
    id: "imagined",
    name: "假想省",
    code: "990000",
    level: "region",
    parent: null,
    tile: null,
  };
  const places: PlaceEntry[] = [province];
  const counties: County[] = [];
  for (let index = 0; index < count; index += 1) {
    const city = Math.floor(index / perCity);
    const cityId = `imagined-city-${city + 1}`;
    if (index % perCity === 0) {
      const code = `99${String(city + 1).padStart(2, "0")}00`;
      places.push({
        ...province,
        id: cityId,
        name: `${freshName(chance, used)}市`,
        code,
        level: "prefecture",
        parent: "imagined",
      });
    }
    const code = `99${String(city + 1).padStart(2, "0")}${String((index % perCity) + 1).padStart(2, "0")}`;
    const id = `imagined-county-${index + 1}`;
    const name = freshName(chance, used) + chance.pick(["县", "区"]);
    const place: PlaceEntry = { ...province, id, name, code, level: "county", parent: cityId };
    places.push(place);
    counties.push({ place, leaders: leadersOf(id, chance) });
  }
  return { places, counties };
}
